import { Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/links';
import { Page } from '@/components/Page';
import { AccessSection } from './AccessForm';
import { FaqSection } from './FaqSection';
import { groups, type SettingsGroup } from './groups';
import { HomeSection } from './HomeSection';
import { LogoSection } from './LogoSection';
import { MailSection } from './MailSection';
import { MessagesSection } from './MessagesSection';
import { RegistrationSection } from './RegistrationSection';
import { SelfServiceSection } from './SelfServiceSection';
import { SiteSection } from './SiteSection';

interface Props {
  group: SettingsGroup;
  /** What stands beside the feature that reads it. */
  elsewhere: Partial<Record<SettingsGroup, ReactNode>>;
}

/** One page per group; the address says which. */
export function SettingsPage({ group, elsewhere }: Props) {
  const { t } = useTranslation(['system', 'settings']);
  return (
    <Page size="narrow" title={t('settings.title')} lead={t('settings.lead')}>
      <Group component="nav" aria-label={t('settings:groups.label')} gap="xs" mb="md">
        {groups.map((each) => (
          <ButtonLink
            key={each}
            to="/admin/settings"
            search={{ group: each === 'site' ? undefined : each }}
            size="compact-md"
            variant={each === group ? 'filled' : 'default'}
            aria-current={each === group ? 'page' : undefined}
          >
            {t(`settings:groups.${each}`)}
          </ButtonLink>
        ))}
      </Group>
      <Stack>{elsewhere[group] ?? sections[group]}</Stack>
    </Page>
  );
}

const sections: Partial<Record<SettingsGroup, ReactNode>> = {
  site: <SiteSection />,
  home: (
    <>
      <HomeSection />
      <LogoSection />
      <FaqSection />
    </>
  ),
  access: <AccessSection />,
  registration: (
    <>
      <RegistrationSection />
      <SelfServiceSection />
    </>
  ),
  mail: <MailSection />,
  messages: <MessagesSection />,
};
