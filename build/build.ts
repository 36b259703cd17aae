import { bundle } from './bundle.ts';

await bundle(['renderer', 'headless', 'electron']);
