import { useTranslation } from 'react-i18next';
import classes from './SkipLink.module.css';

export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a className={classes['skip']} href="#content">
      {t('skip')}
    </a>
  );
}
