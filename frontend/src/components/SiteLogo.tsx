import { useQuery } from '@tanstack/react-query';
import { site } from '@/api/site';
import { Logo } from './Logo';
import classes from './SiteLogo.module.css';

/** The operator's logo, else that of the product; the name stands beside it, so it says nothing to a screen reader. */
export function SiteLogo({ size = 28 }: { size?: number }) {
  const { data } = useQuery(site());
  if (data?.logo === undefined) return <Logo size={size} />;
  return <img src={data.logo} alt="" height={size} className={classes['logo']} />;
}
