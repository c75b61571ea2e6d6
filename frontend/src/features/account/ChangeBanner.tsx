import { Button, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './ChangeBanner.module.css';
import type { MyAccount } from './queries';

/** Cannot be dismissed, and stands in the way of nothing. */
export function ChangeBanner({
  account: { changeRequired, openRequest, changeRules },
}: {
  account: MyAccount;
}) {
  const { t } = useTranslation('account');
  if (changeRequired === undefined) return null;
  return (
    <section className={classes['banner']} aria-labelledby="change-required">
      <Stack gap="xs">
        <Title order={2} id="change-required">
          {t('banner.title')}
        </Title>
        <Text>{t('banner.cause')}</Text>
        <Text fw={600}>{t('banner.dont')}</Text>
        <Text>{t('banner.blocked')}</Text>
        {!changeRules.allowed && openRequest === undefined ? (
          <Text fw={600}>{t('banner.closed')}</Text>
        ) : (
          <Button component={Link} to="/account/change-plex-account" className={classes['action'] ?? ''}>
            {openRequest === undefined ? t('banner.action') : t('banner.continue')}
          </Button>
        )}
      </Stack>
    </section>
  );
}
