import { getRouteApi } from '@tanstack/react-router';
import { Reinvite } from '@/features/share/Reinvite';
import { ShareActions } from '@/features/share/ShareActions';
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
      actions={(user) => <Reinvite user={user} />}
      shareParts={(user, share) => (
        <ShareActions userId={user.id} userName={user.displayName} share={share} />
      )}
      coverage={({ displayName }) => <UserCoverage userId={userId} name={displayName} />}
      onTab={(next) => void navigate({ search: { tab: next }, replace: true })}
      onErased={() => void navigate({ to: '/admin/users' })}
    />
  );
}
