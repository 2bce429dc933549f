-- Goods that came back leave a parcel that was paid, and money the terms let the office keep.
alter table orders.entry drop constraint entry_kind_check;
alter table orders.entry add constraint entry_kind_check check (kind in
  ('SETTLEMENT', 'REVERSAL', 'RETURN_SHIPPED', 'RETURN_KEPT', 'FEE_SETTLED', 'TRANSFER_FEE', 'MATERIAL_SETTLED',
   'MATERIAL_COUNTED', 'EXPENSE', 'RESERVED', 'RELEASED', 'WAGES', 'PAYMENT', 'PAYMENT_TAKEN_BACK'));
