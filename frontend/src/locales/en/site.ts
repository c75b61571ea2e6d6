export { default as account } from './account.json';
export { default as common } from './common.json';
export { default as home } from './home.json';
export { default as login } from './login.json';
export { default as problems } from './problems.json';
