import { globSync } from 'node:fs';
import { cruise, type IViolation } from 'dependency-cruiser';
import { boundaryRules } from './boundary-rules.ts';

const folders = ['shared', 'core', 'headless', 'electron', 'renderer', 'build', 'test'];

/**
 * Checks the imports of a checkout; gives a sentence for each trouble. A folder of which the checker saw nothing, or not
 * all files, is trouble too: a checker that sees nothing finds nothing wrong.
 */
export async function checkBoundaries(checkout: string): Promise<readonly string[]> {
  const present = folders.filter((folder) => sourcesOf(folder, checkout).length > 0);
  const absent = folders.filter((folder) => !present.includes(folder));
  const { output } = await cruise(present, {
    baseDir: checkout,
    validate: true,
    ruleSet: { forbidden: [...boundaryRules] },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|json|svg|woff2)$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  });
  if (typeof output === 'string')
    throw new Error('The boundary checker gave text where a result was expected.');
  const seen = new Set(output.modules.map((module) => module.source));
  return [
    ...absent.map((folder) => `${folder}/ has no source file to check`),
    ...present.flatMap((folder) => unseenIn(folder, checkout, seen)),
    ...output.summary.violations.map(sentenceOf),
  ];
}

function sourcesOf(folder: string, checkout: string): readonly string[] {
  return globSync(`${folder}/**/*.{ts,tsx,mjs}`, { cwd: checkout }).map((path) => path.replaceAll('\\', '/'));
}

function unseenIn(folder: string, checkout: string, seen: ReadonlySet<string>): readonly string[] {
  return sourcesOf(folder, checkout)
    .filter((path) => !path.endsWith('.d.ts') && !seen.has(path))
    .map((path) => `${path} was not looked at by the boundary checker`);
}

function sentenceOf(violation: IViolation): string {
  const cycle = violation.cycle?.map((step) => step.name).join(' → ');
  return `${violation.rule.name}: ${violation.from} → ${cycle ?? violation.to}`;
}
