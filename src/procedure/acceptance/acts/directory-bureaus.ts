import type { Directory } from '../../../platform/directory/index.js';
import { Bureaus } from './dispatch.js';

/** Bureaus as the directory knows them. */
export class DirectoryBureaus extends Bureaus {
  constructor(private readonly directory: Directory) {
    super();
  }

  override isBureau(unit: string): boolean {
    return this.directory.unit(unit)?.roles.includes('bureau') ?? false;
  }
}
