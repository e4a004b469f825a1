import { z } from 'zod'
import { civilDateSchema } from '../../calendar/schemas.ts'
import {
  LONGEST_PICTURE_SIDE,
  PICTURE_TYPES,
  pictureBytesSchema,
  pictureIdSchema,
} from '../../pictures/picture.ts'

const side = z.number().int().min(1).max(LONGEST_PICTURE_SIDE)
const type = z.enum(PICTURE_TYPES)

export const pictureChannels = {
  /**
   * Keeps a picture in the journal; a reflection refers to it as `picture:<id>`. Everything but its pixels is left
   * out. `picture-refused` when the bytes are no still picture of that type. One that no text refers to is removed
   * after 30 days.
   */
  'picture.add': {
    kind: 'command',
    access: 'unlocked',
    input: z.strictObject({
      day: civilDateSchema,
      mime: type,
      widthPx: side,
      heightPx: side,
      bytes: pictureBytesSchema,
    }),
    output: z.strictObject({ id: pictureIdSchema }),
  },
  /** `not-there` when there is no such picture. */
  'picture.read': {
    kind: 'query',
    access: 'unlocked',
    input: z.strictObject({ id: pictureIdSchema }),
    output: z.strictObject({ mime: type, widthPx: side, heightPx: side, bytes: pictureBytesSchema }),
  },
} as const
