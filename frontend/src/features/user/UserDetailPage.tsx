import { Alert, Group, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BackLink } from '@/components/BackLink';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { StateBadge } from '@/components/StateBadge';
import { userTone } from '@/components/tones';
import { When } from '@/components/When';
import { ActivityTab } from './ActivityTab';
import { AccessTab } from './AccessTab';
import { ChangeRequirement } from './ChangeRequirement';
import { IdentitiesTab } from './IdentitiesTab';
import { OverviewTab } from './OverviewTab';
import { user, type UserDetail } from './queries';
import { SignInLinksDialog } from './SignInLinksDialog';
import { Suspension, SuspensionAlert } from './Suspension';
import { tabs, type UserTab } from './tabs';
import { UserMenu } from './UserMenu';
import { UserSentence } from './UserSentence';

interface Props {
  id: string;
  tab: UserTab;
  onTab: (tab: UserTab) => void;
  /** What other features add: beside the title, and below one access. */
  actions: (user: UserDetail) => ReactNode;
  shareParts: (user: UserDetail, share: UserDetail['shares'][number]) => ReactNode;
  /** The person's time and payments, which are another feature's. */
  coverage: (user: UserDetail) => ReactNode;
  onErased: () => void;
}

export function UserDetailPage({ id, ...rest }: Props) {
  const query = useQuery(user(id));
  return <QueryView query={query}>{(found) => <Detail found={found} {...rest} />}</QueryView>;
}

interface DetailProps extends Omit<Props, 'id'> {
  found: UserDetail;
}

function Detail({ found, tab, onTab, actions, shareParts, coverage, onErased }: DetailProps) {
  const { t } = useTranslation(['users', 'common']);
  return (
    <Page
      title={found.displayName}
      before={<BackLink to="/admin/users">{t('title')}</BackLink>}
      lead={
        <Group gap="sm">
          <StateBadge tone={userTone[found.state]}>{t(`common:userState.${found.state}`)}</StateBadge>
          <UserSentence user={found} />
        </Group>
      }
      action={
        <>
          {actions(found)}
          <SignInLinksDialog selection={{ userIds: [found.id] }} count={1} />
          <ChangeRequirement user={found} />
          <Suspension user={found} />
          <UserMenu user={found} onErased={onErased} />
        </>
      }
    >
      <SuspensionAlert user={found} />
      {found.changeRequired !== undefined && (
        <Alert color="red" mb="md" title={t('requirement.is')}>
          {found.changeRequired.cause ?? t('requirement.noCause')} · <When at={found.changeRequired.since} />
          {' · '}
          {found.changeRequired.by}
        </Alert>
      )}
      <Tabs
        value={tab}
        onChange={(value) => onTab(tabs.find((each) => each === value) ?? 'overview')}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {tabs.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`tab.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="overview">
          <OverviewTab user={found} />
        </Tabs.Panel>
        <Tabs.Panel value="access">
          <AccessTab user={found} parts={(share) => shareParts(found, share)} />
        </Tabs.Panel>
        <Tabs.Panel value="coverage">{coverage(found)}</Tabs.Panel>
        <Tabs.Panel value="identities">
          <IdentitiesTab user={found} />
        </Tabs.Panel>
        <Tabs.Panel value="activity">
          <ActivityTab id={found.id} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
