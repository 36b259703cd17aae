import { createRoot } from 'react-dom/client';
import { createSherpa, type Sherpa } from '../state/sherpa.ts';
import { SherpaApp } from './sherpa-app.tsx';

/** Draws the app into its page. */
export function draw(parts: Omit<Sherpa, 'selectors'>): void {
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<SherpaApp sherpa={createSherpa(parts)} />);
}
