import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { CopyValue } from '@/components/CopyValue';
import { Facts } from '@/components/Facts';
import { ProblemAlert } from '@/components/ProblemAlert';
import { When } from '@/components/When';
import { useTrust, type ServerTestResult } from './queries';

interface Props {
  serverId: string;
  result: ServerTestResult;
  onTrusted: () => void;
}

const explained = ['server-stranger', 'certificate-untrusted', 'certificate-changed'] as const;

/** What the test found; a certificate that nobody vouches for is shown, and trusted by decision only. */
export function ServerTest({ serverId, result, onTrusted }: Props) {
  const { t } = useTranslation('servers');
  const known = explained.find((code) => code === result.problem);
  return (
    <Alert color={result.reachable ? 'teal' : 'red'} role="status">
      <Stack gap="sm">
        <Text fw={600}>{t(result.reachable ? 'testGood' : 'testBad', { uri: result.uri ?? '' })}</Text>
        {known === undefined ? (
          result.detail !== undefined && <Text size="sm">{result.detail}</Text>
        ) : (
          <Text size="sm">{t(`testProblem.${known}`, { uri: result.uri ?? '' })}</Text>
        )}
        {result.certificate !== undefined && (
          <Certificate
            serverId={serverId}
            certificate={result.certificate}
            trusted={result.certificateTrusted}
            onTrusted={onTrusted}
          />
        )}
      </Stack>
    </Alert>
  );
}

interface CertificateProps {
  serverId: string;
  certificate: NonNullable<ServerTestResult['certificate']>;
  trusted: boolean;
  onTrusted: () => void;
}

function Certificate({ serverId, certificate, trusted, onTrusted }: CertificateProps) {
  const { t } = useTranslation('servers');
  const trust = useTrust(serverId);
  const mayWrite = useMay('servers:write');
  const { subject, issuer, fingerprint, validFrom, validUntil } = certificate;
  return (
    <Stack gap="sm">
      <Facts
        facts={[
          [t('certificate.subject'), subject],
          [t('certificate.issuer'), issuer === subject ? t('certificate.itself') : issuer],
          [t('certificate.validFrom'), <When key="from" at={validFrom} as="day" />],
          [t('certificate.validUntil'), <When key="until" at={validUntil} as="day" />],
          [
            t('certificate.fingerprint'),
            <CopyValue key="print" whole value={fingerprint} name={t('certificate.fingerprint')} />,
          ],
        ]}
      />
      {trust.error !== null && <ProblemAlert error={trust.error} />}
      {!trusted && mayWrite && (
        <Group>
          <Button
            size="xs"
            color="red"
            loading={trust.isPending}
            onClick={() => trust.mutate(fingerprint, { onSuccess: onTrusted })}
          >
            {t('certificate.trust')}
          </Button>
          <Text size="sm">{t('certificate.trustText')}</Text>
        </Group>
      )}
    </Stack>
  );
}
