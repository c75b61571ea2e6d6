import { accessRoutes } from './access';
import { myLoginRoute } from './layout';
import { peopleRoutes } from './people';
import { serverRoutes } from './servers';
import { systemRoutes } from './system';

export const adminRoutes = [
  myLoginRoute,
  ...peopleRoutes,
  ...serverRoutes,
  ...systemRoutes,
  ...accessRoutes,
] as const;
