import { Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { site, type Site } from '@/api/site';
import { ButtonLink } from '@/components/links';
import { QueryView } from '@/components/QueryView';
import { OfferedPlanCard } from './OfferedPlanCard';
import { home } from './queries';
import classes from './site.module.css';
import { WatchFigures } from './WatchFigures';

export function HomePage() {
  const { t } = useTranslation('home');
  const here = useQuery(site());
  const query = useQuery(home());
  const name = here.data?.name ?? '';
  useDocumentTitle(name);
  return (
    <Stack gap="xl">
      <Stack gap="md" className={classes['hero'] ?? ''}>
        <Title order={1} style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Title>
        {query.data !== undefined && query.data.welcome !== '' && (
          <Text size="lg" dir="auto" className={classes['plain'] ?? ''}>
            {query.data.welcome}
          </Text>
        )}
        <Doors site={here.data} />
      </Stack>
      <QueryView query={query}>
        {({ plans, libraries }) => (
          <>
            {plans.length > 0 && (
              <Stack component="section" aria-labelledby="plans">
                <Title order={2} id="plans">
                  {t('plans')}
                </Title>
                <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
                  {plans.map((plan) => (
                    <OfferedPlanCard key={plan.id} plan={plan} />
                  ))}
                </SimpleGrid>
              </Stack>
            )}
            {libraries.length > 0 && <WatchFigures libraries={libraries} />}
          </>
        )}
      </QueryView>
    </Stack>
  );
}

function Doors({ site: here }: { site: Site | undefined }) {
  const { t } = useTranslation(['home', 'login']);
  return (
    <Group>
      {here?.registration !== undefined && (
        <ButtonLink to="/register" size="md">
          {t('login:register.title')}
        </ButtonLink>
      )}
      <ButtonLink to="/sign-in" size="md" variant={here?.registration === undefined ? 'filled' : 'default'}>
        {t('login:signIn.title')}
      </ButtonLink>
    </Group>
  );
}
