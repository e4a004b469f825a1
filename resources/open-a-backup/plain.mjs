/** An expected failure. Its message is the sentence that the person reads. */
export class Plain extends Error {
  name = 'Plain'
}
