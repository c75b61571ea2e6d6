import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { useOfferPlan, type Plan } from './queries';

/** A plan is never deleted: it is offered no more, and can be offered again. */
export function RetirePlan({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plans');
  const [opened, { open, close }] = useDisclosure(false);
  const offer = useOfferPlan(plan);
  if (!plan.active) {
    return (
      <Button variant="default" loading={offer.isPending} onClick={() => offer.mutate(true)}>
        {t('retire.back')}
      </Button>
    );
  }
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('retire.open')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('retire.title', { name: plan.name })}
        confirm={t('retire.confirm', { name: plan.name })}
        disabled={plan.isDefault}
        pending={offer.isPending}
        error={offer.error}
        onConfirm={() => offer.mutate(false, { onSuccess: close })}
      >
        <Text>{plan.isDefault ? t('retire.default') : t('retire.text', { count: plan.users })}</Text>
      </ConfirmDialog>
    </>
  );
}
