-- Moments are milliseconds since 1970 (UTC). A text is JSON in pieces of at most half a million signs, for a literal
-- of the database holds a million. A seal is a checksum over a text and its place, for the database has none.

CREATE TABLE schema_version (version INT PRIMARY KEY);

CREATE TABLE counter (name VARCHAR PRIMARY KEY, last BIGINT NOT NULL);

-- One text of one unit and year. last_id: the greatest id ever given within it.
CREATE TABLE submission (
  id BIGINT PRIMARY KEY,
  budget_year VARCHAR NOT NULL,
  unit VARCHAR NOT NULL,
  form VARCHAR NOT NULL,
  projects INT NOT NULL,
  last_id BIGINT NOT NULL,
  created BIGINT NOT NULL,
  changed BIGINT NOT NULL,
  deleted BIGINT
);

-- The present: the head of a submission (id 0), its sections, projects and supplements.
CREATE TABLE part (
  submission BIGINT NOT NULL,
  id BIGINT NOT NULL,
  kind INT NOT NULL,
  place BIGINT NOT NULL,
  text VARCHAR ARRAY NOT NULL,
  seal BIGINT NOT NULL,
  label VARCHAR NOT NULL,
  changed BIGINT NOT NULL,
  PRIMARY KEY (submission, id)
);

-- What a part was before: the text that stood between the first `head` and the last `tail` signs of the next state,
-- which is the one with the next greater id of the same part, or the part itself.
CREATE TABLE state (
  id BIGINT PRIMARY KEY,
  submission BIGINT NOT NULL,
  part BIGINT NOT NULL,
  head INT NOT NULL,
  tail INT NOT NULL,
  text VARCHAR ARRAY NOT NULL,
  seal BIGINT NOT NULL,
  label VARCHAR NOT NULL,
  changed BIGINT NOT NULL
);

CREATE INDEX state_of_part ON state (submission, part);

-- What was deleted out of a submission. owner: the project of an indicator, else 0. ahead: how many stood before it.
CREATE TABLE bin (
  id BIGINT PRIMARY KEY,
  submission BIGINT NOT NULL,
  part BIGINT NOT NULL,
  kind INT NOT NULL,
  owner BIGINT NOT NULL,
  ahead INT NOT NULL,
  path VARCHAR ARRAY NOT NULL,
  text VARCHAR ARRAY NOT NULL,
  seal BIGINT NOT NULL,
  label VARCHAR NOT NULL,
  deleted BIGINT NOT NULL
);

CREATE INDEX bin_of_submission ON bin (submission, part);

CREATE TABLE setting (name VARCHAR PRIMARY KEY, content VARCHAR NOT NULL);

-- What was typed, for completion.
CREATE TABLE word (
  field VARCHAR NOT NULL,
  text VARCHAR NOT NULL,
  uses INT NOT NULL,
  used BIGINT NOT NULL,
  PRIMARY KEY (field, text)
);
