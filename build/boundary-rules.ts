import type { IForbiddenRuleType } from 'dependency-cruiser';

const ours = ['shared', 'core', 'headless', 'electron', 'renderer', 'build', 'test'] as const;
type Folder = (typeof ours)[number];

/** What the folders may import of one another (ARCHITECTURE.md); a folder may always import itself. */
const mayImport: Readonly<Record<Folder, readonly Folder[]>> = {
  shared: [],
  core: ['shared'],
  renderer: ['shared'],
  headless: ['core', 'shared'],
  electron: ['core', 'shared'],
  build: ['shared'],
  test: ours,
};

const electron = '^node_modules/electron/|^electron$';
const luxon = '^(node_modules/)?(@types/)?luxon(/|$)';

function directionOf(folder: Folder): IForbiddenRuleType {
  const allowed = [folder, ...mayImport[folder]];
  const denied = ours.filter((other) => !allowed.includes(other));
  return {
    name: `${folder}-imports-only-${mayImport[folder].join('-and-') || 'itself'}`,
    severity: 'error',
    from: { path: `^${folder}/` },
    to: { path: `^(${denied.join('|')})/` },
  };
}

/** The rules that keep the folders apart. */
export const boundaryRules: readonly IForbiddenRuleType[] = [
  ...ours.filter((folder) => folder !== 'test').map(directionOf),
  {
    name: 'core-is-host-neutral',
    severity: 'error',
    from: { path: '^core/', pathNot: '^core/node/' },
    to: { path: '^core/node/' },
  },
  {
    name: 'node-modules-only-at-the-hosts',
    severity: 'error',
    from: { path: '^(shared|core|renderer)/', pathNot: '^core/node/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'electron-only-in-electron',
    severity: 'error',
    from: { path: `^(${ours.join('|')})/`, pathNot: '^(electron|build/test-electron|test)/' },
    to: { path: electron },
  },
  {
    name: 'no-electron-reachable-from-core-or-headless',
    severity: 'error',
    from: { path: '^(core|headless)/' },
    to: { path: electron, reachable: true },
  },
  {
    name: 'luxon-only-in-dates',
    severity: 'error',
    from: { path: `^(${ours.join('|')})/`, pathNot: '^(shared/dates|test)/' },
    to: { path: luxon },
  },
  {
    // A type is gone before the code runs: what is left of such a cycle is none.
    name: 'no-cycles',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    // What can't be found isn't checked against any rule.
    name: 'every-import-is-found',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];
