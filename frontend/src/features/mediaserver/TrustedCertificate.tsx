import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { CopyValue } from '@/components/CopyValue';
import { Facts } from '@/components/Facts';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import { When } from '@/components/When';
import { useDistrust, type Server } from './queries';

/** The one certificate that was decided about, and the way back. */
export function TrustedCertificate({ server }: { server: Server }) {
  const { t } = useTranslation('servers');
  const distrust = useDistrust(server.id);
  const mayWrite = useMay('servers:write');
  const trusted = server.trustedCertificate;
  if (trusted === undefined) return null;
  return (
    <Section
      title={t('certificate.title')}
      lead={t('certificate.lead')}
      action={
        mayWrite ? (
          <Button
            size="xs"
            variant="subtle"
            color="red"
            loading={distrust.isPending}
            onClick={() => distrust.mutate()}
            style={{ flex: 'none' }}
          >
            {t('certificate.distrust')}
          </Button>
        ) : undefined
      }
    >
      <Stack>
        {distrust.error !== null && <ProblemAlert error={distrust.error} />}
        <Facts
          facts={[
            [t('certificate.subject'), trusted.subject],
            [t('certificate.validUntil'), <When key="until" at={trusted.validUntil} as="day" />],
            [t('certificate.since'), <When key="since" at={trusted.trustedSince} as="instant" />],
            [
              t('certificate.fingerprint'),
              <CopyValue key="print" whole value={trusted.fingerprint} name={t('certificate.fingerprint')} />,
            ],
          ]}
        />
      </Stack>
    </Section>
  );
}
