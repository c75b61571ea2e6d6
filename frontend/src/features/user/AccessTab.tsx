import { Code, Group, Stack, Text } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/EmptyState';
import { Facts } from '@/components/Facts';
import { Section } from '@/components/Section';
import { StateBadge } from '@/components/StateBadge';
import { shareTone } from '@/components/tones';
import { useShareTexts } from '@/components/use-share-texts';
import { When } from '@/components/When';
import type { UserDetail } from './queries';

interface Props {
  user: UserDetail;
  parts: (share: UserDetail['shares'][number]) => ReactNode;
}

export function AccessTab({ user, parts }: Props) {
  const { t } = useTranslation(['users', 'common']);
  if (user.shares.length === 0) {
    return (
      <EmptyState icon={IconPlugConnectedX} title={t('access.empty')}>
        {t('access.emptyText')}
      </EmptyState>
    );
  }
  return (
    <Stack>
      {user.shares.map((share) => (
        <Section
          key={share.id}
          title={share.server.name}
          action={
            <StateBadge tone={shareTone[share.state]}>{t(`common:shareState.${share.state}`)}</StateBadge>
          }
        >
          <Facts
            facts={[
              [
                t('access.invited'),
                share.invitedAt === undefined ? '–' : <When key="i" at={share.invitedAt} as="instant" />,
              ],
              [
                t('access.accepted'),
                share.acceptedAt === undefined ? '–' : <When key="a" at={share.acceptedAt} as="instant" />,
              ],
              ...(share.endedAt === undefined
                ? []
                : [
                    [
                      t('access.ended'),
                      <Ended key="e" at={share.endedAt} reason={share.endReason} />,
                    ] as const,
                  ]),
              ...(share.lastEffect === undefined
                ? []
                : [[t('access.effect'), <Effect key="f" effect={share.lastEffect} />] as const]),
            ]}
          />
          {parts(share)}
        </Section>
      ))}
    </Stack>
  );
}

function Ended({ at, reason }: { at: string; reason: string | undefined }) {
  const { endReason } = useShareTexts();
  return (
    <>
      <When at={at} as="instant" />
      {reason !== undefined && ` · ${endReason(reason)}`}
    </>
  );
}

function Effect({ effect }: { effect: NonNullable<UserDetail['shares'][number]['lastEffect']> }) {
  const texts = useShareTexts();
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <Text size="sm">{texts.effect(effect.kind, effect.state)}</Text>
      </Group>
      {effect.detail !== undefined && <Code block>{effect.detail}</Code>}
    </Stack>
  );
}
