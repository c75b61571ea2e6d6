import { accessRoutes } from './access';
import { myLoginRoute } from './layout';
import { moneyRoutes } from './money';
import { peopleRoutes } from './people';
import { serverRoutes } from './servers';
import { systemRoutes } from './system';

export const adminRoutes = [
  myLoginRoute,
  ...peopleRoutes,
  ...moneyRoutes,
  ...serverRoutes,
  ...systemRoutes,
  ...accessRoutes,
] as const;
