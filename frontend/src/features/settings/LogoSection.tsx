import { Button, FileButton, Group, Image, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import { site } from '@/api/site';
import { useRemoveLogo, useSetLogo } from './queries';

export function LogoSection() {
  const { t } = useTranslation('settings');
  const here = useQuery(site());
  const set = useSetLogo();
  const remove = useRemoveLogo();
  const mayWrite = useMay('settings:write');
  const error = set.error ?? remove.error;
  return (
    <Section title={t('home.logo')} lead={t('home.logoLead')}>
      <Stack>
        {error !== null && <ProblemAlert error={error} />}
        {here.data?.logo !== undefined && (
          <Image src={here.data.logo} alt={t('home.logoNow')} h={64} w="auto" fit="contain" />
        )}
        {mayWrite && (
          <Group>
            <FileButton
              accept="image/png,image/jpeg,image/webp"
              onChange={(picture) => picture !== null && set.mutate(picture)}
            >
              {(props) => (
                <Button {...props} variant="default" loading={set.isPending}>
                  {t('home.logoChoose')}
                </Button>
              )}
            </FileButton>
            {here.data?.logo !== undefined && (
              <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate(undefined)}>
                {t('home.logoRemove')}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </Section>
  );
}
