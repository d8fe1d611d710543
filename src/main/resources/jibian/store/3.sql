-- What a text was read from, as it was read, and where in it each cell of the text stands: JSON that the store only
-- keeps. It is never changed and goes with its text.
CREATE TABLE source (
  submission BIGINT PRIMARY KEY,
  text VARCHAR ARRAY NOT NULL,
  seal BIGINT NOT NULL
);
