import { Module } from '@nestjs/common';
import { DirectoryController } from './directory.controller.js';
import { PlacesController } from './places.controller.js';

@Module({ controllers: [DirectoryController, PlacesController] })
export class DirectoryModule {}
