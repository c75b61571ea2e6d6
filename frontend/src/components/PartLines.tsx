import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { words } from '@/lib/words';
import type users from '@/locales/en/users.json';

export interface PartLine {
  code: string;
  facts: Record<string, string>;
}

/** What would be done, in sentences. */
export function PartLines({ lines }: { lines: readonly PartLine[] }) {
  const { t } = useTranslation('users');
  const some = lines.filter(({ facts }) => facts['count'] !== '0');
  return some.length === 0 ? (
    <Text c="dimmed">{t('more.nothing')}</Text>
  ) : (
    <List size="sm" spacing={4}>
      {some.map((line, index) => (
        <List.Item key={`${line.code}-${index}`}>
          <Sentence line={line} />
        </List.Item>
      ))}
    </List>
  );
}

function Sentence({ line }: { line: PartLine }) {
  const { t, i18n } = useTranslation('users');
  const format = useFormat();
  const { startsAt, endsAt, ...facts } = line.facts;
  const known = (code: string): code is keyof typeof users.part => i18n.exists(`users:part.${code}`);
  if (!known(line.code)) return <>{`${words(line.code)} ${Object.values(line.facts).join(' ')}`}</>;
  return (
    <>
      {t(`part.${line.code}`, {
        ...facts,
        from: startsAt === undefined ? '' : format.instant(startsAt),
        to: endsAt === undefined ? '' : format.instant(endsAt),
      })}
    </>
  );
}
