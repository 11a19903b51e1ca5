import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, Reflector } from '@nestjs/core';
import { Accounts, Sessions } from '../../platform/access/index.js';
import { Clock } from '../../platform/kernel/index.js';
import { Catalogue, loadCatalogue } from './catalogue.js';
import { ProblemFilter } from './problem-filter.js';
import { schemaPipe } from './schema-pipe.js';
import { SessionGuard } from './session-guard.js';
import { speakChinese } from './words.js';

@Module({})
class HttpModule {}

/** `codeRoot`: folder of the running code, searched for message files. */
export function httpModule(codeRoot: string): DynamicModule {
  speakChinese();
  return {
    module: HttpModule,
    global: true,
    providers: [
      { provide: Catalogue, useFactory: () => loadCatalogue(codeRoot) },
      { provide: APP_PIPE, useFactory: schemaPipe },
      {
        provide: APP_FILTER,
        useFactory: (catalogue: Catalogue) => new ProblemFilter(catalogue),
        inject: [Catalogue],
      },
      {
        provide: APP_GUARD,
        useFactory: (...parts: ConstructorParameters<typeof SessionGuard>) => new SessionGuard(...parts),
        inject: [Reflector, Sessions, Accounts, Clock],
      },
    ],
    exports: [Catalogue],
  };
}
