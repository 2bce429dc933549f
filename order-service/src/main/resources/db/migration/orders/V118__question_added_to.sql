-- What is asked again while nobody has answered is added to what was written; each time it is 500 letters at most.
alter table orders.question
  drop constraint question_words_check,
  add constraint question_words_check check (length(words) <= 5000);
