import { getRouteApi } from '@tanstack/react-router';
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
      onTab={(next) => void navigate({ search: { tab: next }, replace: true })}
      onErased={() => void navigate({ to: '/admin/users' })}
    />
  );
}
