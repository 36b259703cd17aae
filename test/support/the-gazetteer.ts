import { loadGazetteer } from '../../core/places/load-gazetteer.ts';

/** The gazetteer that comes with Sherpa, read once a test file. */
export const theGazetteer = loadGazetteer();
