export { writeSourcelineJson } from './sourcelineJson';
