import '@fontsource-variable/inter/index.css';
import './ui/tokens.css';
import './ui/base.css';
// Before all else that runs: the host reads the calendar while the code that draws it is made ready.
import './start.ts';
import { draw } from './app/draw.tsx';
import { client, clock, mirror, view } from './start.ts';

draw({ mirror, view, client, clock });
