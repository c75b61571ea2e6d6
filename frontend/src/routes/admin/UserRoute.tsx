import { getRouteApi } from '@tanstack/react-router';
import { UserCoverage } from '@/features/payment/UserCoverage';
import { UserDetailPage } from '@/features/user/UserDetailPage';

const route = getRouteApi('/admin/users/$userId');

export function UserRoute() {
  const { userId } = route.useParams();
  const { tab = 'overview' } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <UserDetailPage
      key={userId}
      id={userId}
      tab={tab}
      coverage={({ displayName }) => <UserCoverage userId={userId} name={displayName} />}
      onTab={(next) => void navigate({ search: { tab: next }, replace: true })}
    />
  );
}
