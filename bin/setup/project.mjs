import { join, resolve } from 'node:path';

/** The folder of the clone. */
export const projectFolder = resolve(import.meta.dirname, '../..');

/** A path inside the clone. @param {string[]} parts */
export const inProject = (...parts) => join(projectFolder, ...parts);

/** A path inside the build. @param {string[]} parts */
export const inBuild = (...parts) => join(projectFolder, 'dist', ...parts);

/** The build of the fault campaign. Beside dist/, because it holds what tests stand on. */
export const campaignFolder = inProject('dist.faults');
