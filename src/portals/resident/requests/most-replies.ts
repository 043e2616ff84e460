/** Messages an hour about one request: more than anybody writes, and fewer than would drown an officer. */
export const mostReplies = 20;
