-- What was typed is found in the texts themselves.
DROP TABLE word;
