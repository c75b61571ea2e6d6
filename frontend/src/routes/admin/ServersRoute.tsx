import { getRouteApi } from '@tanstack/react-router';
import { ServerDetailPage } from '@/features/mediaserver/ServerDetailPage';
import { ServersPage } from '@/features/mediaserver/ServersPage';

const listApi = getRouteApi('/admin/servers');
const oneApi = getRouteApi('/admin/servers/$serverId');

export function ServersRoute() {
  const { add } = listApi.useSearch();
  const navigate = listApi.useNavigate();
  return (
    <ServersPage
      adding={add}
      onAdding={(account) => void navigate({ search: { add: account }, replace: true })}
      onOpen={({ id }) => void navigate({ to: '/admin/servers/$serverId', params: { serverId: id } })}
    />
  );
}

export function ServerRoute() {
  const { serverId } = oneApi.useParams();
  const navigate = oneApi.useNavigate();
  return (
    <ServerDetailPage
      key={serverId}
      id={serverId}
      onRemoved={() => void navigate({ to: '/admin/servers' })}
    />
  );
}
