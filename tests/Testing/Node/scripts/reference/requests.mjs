// Executes requests.
import { graphqlSync } from 'graphql';
import { remember } from './answers.mjs';
import { sceneOf } from './scene.mjs';
import { answerIn, worldOf } from './world.mjs';

const scenes = new Map();

// Executes a request over the data of the execution tests.
export const executed = ({ sdl, data, document, variables, operation }) => ({
  response: graphqlSync({
    schema: remember(scenes, sdl, sceneOf),
    source: document,
    rootValue: data,
    contextValue: { value: 0 },
    variableValues: variables,
    operationName: operation,
  }),
});

// Executes a request in a world whose values follow from a number.
export const executedInWorld = ({ sdl, ...request }) => answerIn(worldOf(sdl), request);
