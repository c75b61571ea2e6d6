import { SimpleGrid } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { asProblem, fieldErrors } from '@/api/problem';
import { BackLink } from '@/components/BackLink';
import { Page } from '@/components/Page';
import { blank, sentOf } from './draft';
import { InviteForm } from './InviteForm';
import { InvitePreview } from './InvitePreview';
import { useInvite } from './queries';

/** One person by hand; what would happen stands beside the form while it is filled in. */
export function InvitePage({ onInvited }: { onInvited: () => void }) {
  const { t } = useTranslation('invitations');
  const invite = useInvite();
  const form = useForm({
    initialValues: blank,
    validate: {
      address: (value) => (value.trim() === '' ? t('form.addressMissing') : null),
      payment: {
        transactionId: (value, { paid, permanent }) =>
          paid && !permanent && value.trim() === '' ? t('form.transactionMissing') : null,
      },
    },
  });
  const [seen] = useDebouncedValue(form.values, 500);
  const submit = form.onSubmit((draft) =>
    invite.mutate(sentOf(draft), {
      onSuccess: onInvited,
      onError: (error) => form.setErrors(fieldErrors(asProblem(error))),
    }),
  );
  return (
    <Page
      title={t('form.title')}
      lead={t('form.lead')}
      before={<BackLink to="/admin/invitations">{t('title')}</BackLink>}
    >
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <form onSubmit={submit} noValidate>
          <InviteForm form={form} pending={invite.isPending} error={invite.error} />
        </form>
        <InvitePreview sent={{ ...sentOf(seen), payment: undefined }} />
      </SimpleGrid>
    </Page>
  );
}
