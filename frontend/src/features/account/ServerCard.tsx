import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/Facts';
import { Section } from '@/components/Section';
import { ShareBadge } from '@/components/badges';
import { useFormat } from '@/lib/format';
import type { MyAccount } from './queries';

export function ServerCard({ account: { server, share } }: { account: MyAccount }) {
  const { t } = useTranslation(['account', 'common']);
  const format = useFormat();
  if (server === undefined || share === undefined || share.state === 'ENDED') return null;
  const titles = share.libraries.map(({ title }) => title);
  return (
    <Section title={t('server.title')}>
      <Facts
        facts={[
          [t('server.name'), server.name],
          [t('server.state'), <ShareBadge key="state" state={share.state} />],
          ...(server.location === undefined ? [] : [[t('server.location'), server.location] as const]),
          [t('server.libraries'), titles.length === 0 ? t('common:none') : format.list(titles)],
        ]}
      />
    </Section>
  );
}
