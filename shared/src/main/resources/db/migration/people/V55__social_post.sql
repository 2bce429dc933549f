-- To be shown in a show or in the shop is one thing; to be shown in posts on networks, where everybody may copy it, another.
alter table people.consent drop constraint consent_purpose_check;
alter table people.consent add constraint consent_purpose_check check (purpose in
  ('FACE', 'VOICE', 'HANDS', 'STAGE_NAME', 'LISTING_PHOTO', 'ARCHIVE', 'CLIPS', 'SOCIAL_POST', 'AFTER_LEAVING'));
