import 'express';
import 'mongoose';
