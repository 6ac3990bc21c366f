export { apiPage } from './api-page.ts';
export { cliPage } from './cli-page.ts';
export { errorsPage } from './errors-page.ts';
export { llmsText } from './llms-text.ts';
export { pageName } from './markdown.ts';
export { operationPage } from './operation-page.ts';
