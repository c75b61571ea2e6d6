import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { NewPaymentPage } from '@/features/payment/NewPaymentPage';
import { PaymentPage } from '@/features/payment/PaymentPage';
import { PaymentsPage } from '@/features/payment/PaymentsPage';

const list = getRouteApi('/admin/payments');
const fresh = getRouteApi('/admin/payments/new');
const one = getRouteApi('/admin/payments/$paymentId');

export function PaymentsRoute() {
  const search = list.useSearch();
  const navigate = list.useNavigate();
  const open = useNavigate();
  return (
    <PaymentsPage
      search={search}
      onSearch={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
      onOpen={({ id }) => void open({ to: '/admin/payments/$paymentId', params: { paymentId: id } })}
    />
  );
}

export function NewPaymentRoute() {
  const { userId } = fresh.useSearch();
  const navigate = useNavigate();
  return (
    <NewPaymentPage
      userId={userId}
      onRecorded={(paymentId) => void navigate({ to: '/admin/payments/$paymentId', params: { paymentId } })}
    />
  );
}

export function PaymentRoute() {
  const { paymentId } = one.useParams();
  return <PaymentPage key={paymentId} id={paymentId} />;
}
