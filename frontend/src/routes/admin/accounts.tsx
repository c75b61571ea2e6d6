import { getRouteApi } from '@tanstack/react-router';
import { LoginPage } from '@/features/logins/LoginPage';
import { LoginsPage } from '@/features/logins/LoginsPage';

const listApi = getRouteApi('/admin/logins');
const oneApi = getRouteApi('/admin/logins/$loginId');

export function LoginsRoute() {
  const search = listApi.useSearch();
  const navigate = listApi.useNavigate();
  return (
    <LoginsPage
      search={search}
      onSearch={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
      onOpen={({ id }) => void navigate({ to: '/admin/logins/$loginId', params: { loginId: id } })}
    />
  );
}

export function LoginRoute() {
  return <LoginPage id={oneApi.useParams().loginId} />;
}
