export { type DerivedTool, deriveTools } from './derive-tools.ts';
export { deriveOpenApi } from './openapi.ts';
export { operationSchemas } from './operation-schemas.ts';
export {
  apiPage,
  cliPage,
  errorsPage,
  llmsText,
  operationPage,
  pageName,
  skillFiles,
  toolsPage,
} from './reference/index.ts';
export { deriveSurface } from './surface.ts';
export { bytesOf, fitAnswer, pickPaths } from './tool-answer.ts';
export { nameOf, toolRequest } from './tool-input.ts';
export { type Tool, tools } from './tools.ts';
