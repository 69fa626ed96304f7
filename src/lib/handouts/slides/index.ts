export { writeSlides } from './write';
