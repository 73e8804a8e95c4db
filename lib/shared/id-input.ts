import { z } from 'zod';

const id = /^[\w-]{1,100}$/;

/**
 * An id to look something up by. What cannot be one is looked up as the id of nothing, so that it is answered
 * like any other that does not exist.
 */
export const idInput = z.string().overwrite((text) => (id.test(text) ? text : ''));
