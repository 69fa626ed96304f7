export * from './oneFileHtml';
export { template } from './template';
