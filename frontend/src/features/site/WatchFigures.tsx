import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { words } from '@/lib/words';
import type { Home } from './queries';
import classes from './site.module.css';

const known = ['movie', 'show', 'artist', 'photo'] as const;

export function WatchFigures({ libraries }: { libraries: Home['libraries'] }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const name = (type: string) => {
    const found = known.find((each) => each === type);
    return found === undefined ? words(type) : t(`type.${found}`);
  };
  return (
    <Stack component="section" aria-labelledby="watch">
      <Title order={2} id="watch">
        {t('watch')}
      </Title>
      <dl className={classes['figures']} style={{ margin: 0 }}>
        {libraries.map(({ type, items, libraries: count }) => (
          <div key={type}>
            <Text component="dt" c="dimmed">
              {name(type)}
            </Text>
            <Text component="dd" m={0} className={`${classes['price'] ?? ''} tabular`}>
              {format.number(items > 0 ? items : count)}
            </Text>
            <Text component="dd" m={0} size="sm" c="dimmed">
              {items > 0 ? t('inLibraries', { count }) : t('libraries', { count })}
            </Text>
          </div>
        ))}
      </dl>
    </Stack>
  );
}
