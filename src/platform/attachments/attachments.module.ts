import { Module } from '@nestjs/common';
import { Database } from '../persistence/index.js';
import { Vault } from '../vault/index.js';
import { Attachments } from './attachment.js';
import { MongoAttachments } from './mongo-attachments.js';

@Module({
  providers: [
    {
      provide: Attachments,
      useFactory: async (database: Database, vault: Vault) => {
        const attachments = new MongoAttachments(database.connection, vault);
        await attachments.prepare();
        return attachments;
      },
      inject: [Database, Vault],
    },
  ],
  exports: [Attachments],
})
export class AttachmentsModule {}
