import * as graphql from 'graphql';
import { serveReference } from '../../lib/reference.mjs';

serveReference(graphql);
