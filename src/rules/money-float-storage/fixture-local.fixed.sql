PRAGMA foreign_keys = ON;

CREATE TABLE expenses (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  amount REAL NOT NULL, -- $ alert=money-float-storage
  hours REAL -- ok: no money
);
